// What is read of every node: all that is stored but the long texts.
n {
  .id, .name, .aliases, .jurisdiction, .namesake, .title, .rank, .deputy, .level, .code, .key,
  .date, .timeOfDay, .ordinal, .newspaper, .county, .countyCode, .dateBasis, .sha256, .page, .source,
  .headline, .kicker, .subhead, .url, .eventDate, .continuesOn, .continuedFrom, .edition,
  kind: coalesce(n.kind, n.meetingKind)
}
