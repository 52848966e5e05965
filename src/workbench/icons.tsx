import type { ReactElement, ReactNode } from "react";

export const OpenIcon = (): ReactElement => (
  <Icon>
    <path d="M2.5 14.5v-10a1 1 0 0 1 1-1h4l2 2h6a1 1 0 0 1 1 1v1.5M2.5 14.5l2.4-5.8a1 1 0 0 1 .9-.7h11.4a.8.8 0 0 1 .7 1.1l-2 5a1 1 0 0 1-.9.6H3.3a.8.8 0 0 1-.8-.2Z" />
  </Icon>
);

export const SampleIcon = (): ReactElement => (
  <Icon>
    <path d="M3.5 3.5h13v13h-13zM3.5 8h13M8 8v8.5" />
  </Icon>
);

export const SaveIcon = (): ReactElement => (
  <Icon>
    <path d="M10 3v9m0 0 3.5-3.5M10 12 6.5 8.5M3.5 13v2.5a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1V13" />
  </Icon>
);

export const ReviewIcon = (): ReactElement => (
  <Icon>
    <path d="M7 4.5H4.5v13h11v-13H13M7 3h6v3H7zM7 11.5l2 2 4-4" />
  </Icon>
);

export const AgainIcon = (): ReactElement => (
  <Icon>
    <path d="M16 10a6 6 0 1 1-1.8-4.3L16 7.5M16 3.5v4h-4" />
  </Icon>
);

export const ClearIcon = (): ReactElement => (
  <Icon>
    <path d="m8 16.5-4.3-4.3a1 1 0 0 1 0-1.4l6.6-6.6a1 1 0 0 1 1.4 0l4.1 4.1a1 1 0 0 1 0 1.4l-6.8 6.8zm0 0h8M7 7.5l5.5 5.5" />
  </Icon>
);

export const CloseIcon = (): ReactElement => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);

function Icon({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
