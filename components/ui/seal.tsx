/** The mark of the app: a vermilion seal with a turning stroke, the thought that comes back. */
export function Seal({ size, className }: { size: number; className?: string | undefined }) {
  return (
    <svg viewBox="0 0 40 40" width={size} height={size} aria-hidden="true" className={className}>
      <rect x="1" y="1" width="38" height="38" rx="4" fill="var(--accent-fill)" />
      <path
        d="M27.5 14.500a9.5 9.5 0 1 0 2 7M29.5 9.500v6h-6"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="3"
        strokeLinecap="square"
      />
    </svg>
  );
}
