import type { ReactNode } from 'react';

interface Destination {
  readonly href: string;
  readonly label: string;
  /** Further paths that belong to it. */
  readonly also?: readonly string[];
  /** 24 × 24, drawn with lines. */
  readonly icon: ReactNode;
}

/** The places of the app, in the order of the header and of the bottom bar. */
export const DESTINATIONS: readonly Destination[] = [
  {
    href: '/notes',
    label: '노트',
    icon: <path d="M4 5.5c3-1 5.5-.5 8 1c2.5-1.5 5-2 8-1v13c-3-1-5.5-.5-8 1c-2.5-1.5-5-2-8-1zM12 6.500v13" />,
  },
  {
    href: '/lab',
    label: '계산기',
    icon: (
      <path d="M5 3.500h14v17H5zM8 7h8M8.5 12h.01M12 12h.01M15.5 12h.01M8.5 16h.01M12 16h.01M15.5 16h.01" />
    ),
  },
  {
    href: '/review',
    label: '복습',
    icon: <path d="M19.5 12a7.5 7.5 0 1 1-2.300-5.400M19.5 3.500v4h-4M12 8v4.500l3 1.800" />,
  },
  {
    href: '/stats',
    also: ['/settings'],
    label: '나',
    icon: <path d="M12 11.500a3.500 3.500 0 1 0 0-7a3.500 3.500 0 0 0 0 7M5 20c.5-4 3-6 7-6s6.500 2 7 6" />,
  },
];
