import type { JSX } from "preact";

/** Line icons on a 24 × 24 grid, drawn for this page. */
const paths = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.3 15.3L20 20",
  close: "M6 6l12 12M18 6L6 18",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  fit: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  full: "M9 4H4v5M4 4l6 6M15 20h5v-5M20 20l-6-6",
  rearrange: "M12 4v4M12 16v4M4 12h4M16 12h4M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0",
  undo: "M8 5L4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3",
  redo: "M16 5l4 4l-4 4M20 9H10a6 6 0 0 0 0 12h3",
  share: "M12 15V4M8 8l4-4l4 4M5 13v6h14v-6",
  help: "M9 9a3 3 0 1 1 4 2.8c-.8.4-1 1-1 2.2M12 17.5v.5M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18",
  sun: "M12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5",
  moon: "M19 14.5A8 8 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5",
  auto: "M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16",
  eye: "M2.5 12S6 5.5 12 5.5S21.5 12 21.5 12S18 18.5 12 18.5S2.5 12 2.5 12M12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6",
  eyeOff:
    "M4 4l16 16M9.5 6a9.6 9.6 0 0 1 2.5-.4C18 5.600 21.500 12 21.500 12a16 16 0 0 1-2.700 3.400M6.300 7.500A16 16 0 0 0 2.500 12S6 18.500 12 18.500a9 9 0 0 0 4-.9",
  arrow: "M5 12h14M13 6l6 6l-6 6",
  back: "M19 12H5M11 6l-6 6l6 6",
  swap: "M7 4v16M7 20l-3-3M7 20l3-3M17 20V4M17 4l-3 3M17 4l3 3",
  target: "M12 3v4M12 17v4M3 12h4M17 12h4M12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8",
  copy: "M9 9h10v11H9zM5 15V4h10",
  pin: "M9 4h6l-1 6l3 3H7l3-3zM12 13v7",
  path: "M5 8a2.500 2.500 0 1 0 0-5a2.500 2.500 0 0 0 0 5M19 21a2.500 2.500 0 1 0 0-5a2.500 2.500 0 0 0 0 5M7.500 5.500H14a3.500 3.500 0 0 1 0 7h-4a3 3 0 0 0 0 6h6.500",
  graph:
    "M6 8.500a2.500 2.500 0 1 0 0-5a2.500 2.500 0 0 0 0 5M18 12.500a2.500 2.500 0 1 0 0-5a2.500 2.500 0 0 0 0 5M9 21a2.500 2.500 0 1 0 0-5a2.500 2.500 0 0 0 0 5M8.300 6.800l7.400 2.600M6.500 8.500l2 7.500M16.300 12l-5.600 5",
  table: "M4 5h16v14H4zM4 10h16M10 10v9",
  read: "M5 4h14v16H5zM8 8h8M8 12h8M8 16h5",
  filter: "M4 6h16M7 12h10M10 18h4",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
