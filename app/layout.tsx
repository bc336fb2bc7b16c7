import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SearchButton } from '@/components/search/search-button';
import { siteSearch } from '@/components/search/site-search';
import { SiteFooter } from '@/components/ui/site-footer';
import { SiteHeader } from '@/components/ui/site-header';
import { TabBar } from '@/components/ui/tab-bar';
import { THEME_SCRIPT } from '@/components/ui/theme-script';
import './globals.css';
import { SITE_DESCRIPTION } from './site-description';

export const metadata: Metadata = {
  title: { default: '되새김 · 대규모 시스템 설계 스터디 노트', template: '%s · 되새김' },
  alternates: { types: { 'application/rss+xml': '/rss.xml' } },
  description: SITE_DESCRIPTION,
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f2e6' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1b2e' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ko" suppressHydrationWarning>
      <head>
        <script>{THEME_SCRIPT}</script>
      </head>
      <body>
        <a className="skip-link" href="#main">
          본문으로 건너뛰기
        </a>
        <SiteHeader search={<SearchButton indexHref={`/search-index/${siteSearch().version}`} />} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
        <TabBar />
      </body>
    </html>
  );
}
