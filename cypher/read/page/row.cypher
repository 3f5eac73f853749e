// What is read of one row of a page.
{
  id: m.id, labelled: [label IN labels(m) WHERE label IN $labels][0], kind: kind, out: out, key: key, count: count,
  first: first, last: last, stated: stated, roles: roles, kinds: kinds, verbs: verbs,
  purposes: purposes, former: former, acting: acting
}
