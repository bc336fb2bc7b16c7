import type { Metadata } from 'next';
import { SettingsForm } from '@/components/settings/settings-form';
import { MeTabs } from '@/components/ui/me-tabs';
import styles from './page.module.css';

export const metadata: Metadata = {
  title: '설정',
  description: '하루에 볼 문항과 요일, 목표 기억률과 시간대를 정해요.',
};

/** The same for everybody; what is one's own comes after it. */
export default function SettingsPage() {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>설정</h1>
      <MeTabs current="/settings" />
      <noscript>
        <p>설정은 자바스크립트가 켜져 있어야 바꿀 수 있어요.</p>
      </noscript>
      <SettingsForm />
    </div>
  );
}
