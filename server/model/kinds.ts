/** Node labels; user-facing data of each kind is in nodes.ts. */
export const nodeKinds = [
  "Edition",
  "Article",
  "Person",
  "Post",
  "Organization",
  "Place",
  "Meeting",
  "Program",
] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** Relationship types; user-facing data of each kind is in relations.ts. */
export const relationKinds = [
  "HOLDS",
  "APPOINTED",
  "OF",
  "UNDER",
  "ATTENDED",
  "CONVENED_BY",
  "HELD_AT",
  "CONVEYED",
  "CONCERNS",
  "VISITED",
  "PROMOTED",
  "CARRIED_OUT",
  "PART_OF",
  "WROTE",
  "MENTIONS",
  "IN",
] as const;
export type RelationKind = (typeof relationKinds)[number];

export const attendanceRoles = [
  "chair",
  "speaker",
  "presenter",
  "relayer",
  "reporter-in",
  "arranged",
  "attendee",
  "observer",
] as const;
export type AttendanceRole = (typeof attendanceRoles)[number];

export const appointmentKinds = ["appointed", "elected", "nominated", "removed", "resigned"] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];
