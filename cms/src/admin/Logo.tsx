/** The name of the tool, on the sign-in screen, which has no other heading. */
export function Logo() {
  return (
    <h1 className="brand">
      <Icon size={28} />
      Therapy site editor
    </h1>
  );
}

/** Two hands as two strokes: drawn for this project, in the colour of the text around it. */
export function Icon({ size = 18 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 28 28"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      aria-hidden="true"
    >
      <rect x="2" y="2" width="24" height="24" rx="5" />
      <path d="M8 18c0-5 2.5-9 6-9s6 4 6 9M8 18h12" strokeLinecap="round" />
    </svg>
  );
}
