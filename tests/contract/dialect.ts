/** What one engine cannot do, or does otherwise than the other (the reasons are measured; see docs/adr). */
interface DialectRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** What to write. */
  readonly instead: string;
  readonly refused: readonly string[];
  readonly allowed: readonly string[];
}

const clauses =
  "OPTIONAL MATCH|MATCH|WHERE|WITH|RETURN|UNWIND|CREATE|MERGE|SET|DELETE|DETACH|REMOVE|CALL|ORDER|LIMIT|UNION|FOREACH";
/** Anything up to the next clause. */
const within = `(?:(?!\\b(?:${clauses})\\b)[^;])`;

export const dialect: readonly DialectRule[] = [
  {
    id: "one-hop",
    pattern: new RegExp(`\\bMATCH\\b${within}*?\\]?->?\\s*\\([^()]*\\)\\s*<?-${within}`, "u"),
    instead: "one relationship a MATCH: MATCH (a)-[:X]->(b) MATCH (b)<-[:Y]-(c)",
    refused: ["MATCH (a)-[:X]->(b)<-[:Y]-(c) RETURN c", "MATCH (a)-->(b)-->(c) RETURN c"],
    allowed: ["MATCH (a)-[:X]->(b) MATCH (b)<-[:Y]-(c) RETURN c", "MATCH (a) WHERE a.x - (a.y) - 1 > 0 RETURN a"],
  },
  {
    id: "variable-length",
    pattern: /-\s*\[[^\]]*\*|\b(allShortestPaths|shortestPath)\b/u,
    instead: "one hop a statement, searched in TypeScript",
    refused: ["MATCH (a)-[:X*1..3]->(b) RETURN b", "MATCH p = shortestPath((a)-[*]-(b)) RETURN p"],
    allowed: ["RETURN [x IN xs | x * 2] AS doubled"],
  },
  {
    id: "quantified-path",
    pattern: /(->|\]-)\s*(\([^()]*\)\)\s*)?([+*]|\{\d)/u,
    instead: "one hop a statement, searched in TypeScript",
    refused: ["MATCH ((a)-[:X]->(b)){1,3} RETURN b", "MATCH (a)-[:X]->+(b) RETURN b"],
    allowed: ["RETURN (1 - (2)) * 3 AS number"],
  },
  {
    id: "label-or",
    pattern: /\((\w+)?\s*:\s*`?\w+`?\s*\||\b\w+:`?[A-Z]\w*`?\s*\|\s*`?[A-Z]\w*(?=[^\]]*$|[^\]]*\[)/u,
    instead: "n:A OR n:B",
    refused: ["MATCH (n:A|B) RETURN n", "MATCH (n) WHERE n:A|B RETURN n"],
    allowed: ["MATCH (a)-[r:X|Y]->(b) RETURN r", "MATCH (n) WHERE n:A OR n:B RETURN n"],
  },
  {
    id: "inline-where",
    pattern: /\(\s*\w*\s*(:[^(){}\s]+)?\s*(\{[^{}]*\})?\s+WHERE\b|\[\s*\w*\s*(:[^[\]{}\s]+)?\s+WHERE\b/u,
    instead: "a WHERE clause after the MATCH",
    refused: ["MATCH (n:A WHERE n.x > 1) RETURN n", "MATCH (a)-[r:X WHERE r.y = 1]->(b) RETURN b"],
    allowed: ["MATCH (n:A) WHERE n.x > 1 RETURN [x IN n.xs WHERE x > 1] AS xs"],
  },
  {
    id: "subquery-kind",
    pattern: /\bCOLLECT\s*\{|\bOPTIONAL\s+CALL\b|\bIN\s+(\d+\s+CONCURRENT\s+)?TRANSACTIONS\b/iu,
    instead: "CALL (n) { … }, COUNT { … } or EXISTS { … }",
    refused: ["RETURN COLLECT { MATCH (n) RETURN n }", "OPTIONAL CALL (n) { RETURN 1 AS x } RETURN x"],
    allowed: ["RETURN collect({a: 1}) AS list", "MATCH (n) WHERE EXISTS { MATCH (n)--() } RETURN n"],
  },
  {
    id: "pattern-comprehension",
    pattern: /\[\s*(\w+\s*=\s*)?\(\w*[^()]*\)\s*<?-/u,
    instead: "CALL (n) { MATCH … RETURN collect(…) AS list }",
    refused: ["MATCH (n) RETURN [(n)-[:X]->(m) | m.id] AS ids"],
    allowed: ["RETURN [x IN xs | x.id] AS ids"],
  },
  {
    id: "dynamic",
    pattern: /:\s*\$\(|\bSET\s+\w+\[|\bREMOVE\s+\w+\[/u,
    instead: "a {Kind} placeholder, filled from the model",
    refused: ["MATCH (n:$($label)) RETURN n", "MATCH (n) SET n[$key] = 1"],
    allowed: ["MATCH (n:`{Kind}`) SET n.key = $key"],
  },
  {
    id: "internal-id",
    pattern: /\b(elementId|id)\s*\(/u,
    instead: "the property id",
    refused: ["MATCH (n) WHERE elementId(n) = $id RETURN n", "MATCH (n) RETURN id(n) AS id"],
    allowed: ["MATCH (n {id: $id}) RETURN n.id AS id", "RETURN valid AS valid"],
  },
  {
    id: "slice-of-rows",
    pattern:
      /\b(LIMIT|SKIP)\s+(?!(\$\w+|\d+)\s*($|\n|\}|\b(LIMIT|SKIP|RETURN|MATCH|WITH|CALL|UNWIND|OPTIONAL|UNION)\b))/u,
    instead: "a parameter or a literal",
    refused: ["MATCH (n) RETURN n LIMIT $a + 1", "MATCH (n) RETURN n SKIP toInteger($a)"],
    allowed: ["MATCH (n) RETURN n SKIP $a LIMIT 10", "MATCH (n) WITH n LIMIT $limit RETURN n"],
  },
  {
    id: "negative-slice",
    pattern: /\[\s*(-\d+\s*\.\.|[^[\]]*\.\.\s*-\d)/u,
    instead: "reverse(list)[..n]",
    refused: ["RETURN list[-3..] AS last", "RETURN list[0..-1] AS most"],
    allowed: ["RETURN list[..3] AS first", "RETURN list[-1] AS last"],
  },
  {
    id: "label-by-place",
    pattern: /\blabels\(\w+\)\s*\[\s*\d/u,
    instead: "[l IN $labels WHERE l IN labels(n)][0]: the order of labels differs",
    refused: ["MATCH (n) RETURN labels(n)[0] AS kind"],
    allowed: ["MATCH (n) RETURN [l IN labels(n) WHERE l IN $labels][0] AS kind"],
  },
  {
    id: "reserved-type",
    pattern: /\[\s*\w*\s*:\s*([\w`]+\s*\|\s*)*IN\b(?!`)/u,
    instead: "[:`IN`]",
    refused: ["MATCH (a)-[:IN]->(e) RETURN e", "MATCH (a)-[r:OF|IN]->(e) RETURN e"],
    allowed: ["MATCH (a)-[:`IN`]->(e) RETURN e", "RETURN [x IN xs | x] AS xs"],
  },
];

/** The statement without comments and without what stands in quotation marks. */
function bare(statement: string): string {
  return statement.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gu, (part) =>
    part.startsWith("/") ? "" : "''",
  );
}

/** What stands in a statement that does not run alike on both engines: one line each. */
export function dialectFaults(statement: string): readonly string[] {
  const text = bare(statement);
  return dialect.filter(({ pattern }) => pattern.test(text)).map(({ id, instead }) => `${id}: write ${instead}`);
}
