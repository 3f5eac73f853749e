import type { Scan } from "../scan.ts";

/** Kinds and captions in the terms that catalogues know (W3C org, FOAF, schema.org); the rest is the model's own. */
const context = {
  "@vocab": "urn:xianzhi:model:",
  org: "http://www.w3.org/ns/org#",
  foaf: "http://xmlns.com/foaf/0.1/",
  schema: "https://schema.org/",
  Person: "foaf:Person",
  Post: "org:Post",
  Organization: "org:Organization",
  Place: "schema:Place",
  Meeting: "schema:Event",
  Program: "schema:Project",
  Article: "schema:NewsArticle",
  Edition: "schema:PublicationIssue",
  name: "schema:name",
  headline: "schema:headline",
  from: { "@type": "@id" },
  to: { "@type": "@id" },
};

const iri = (id: string): string => `urn:xianzhi:${encodeURI(id)}`;

/** JSON-LD 1.1; a relation is a resource of its own, so that it can carry its evidence. */
export async function* jsonld({ nodes, edges }: Scan): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},"@graph":[`;
  let separator = "\n";
  for await (const { kind, id, properties } of nodes()) {
    const { id: _, ...own } = properties;
    yield `${separator}${JSON.stringify({ "@id": iri(id), "@type": kind, ...own })}`;
    separator = ",\n";
  }
  for await (const { kind, id, from, to, properties } of edges()) {
    const own = { "@id": iri(id), "@type": kind, from: iri(from), to: iri(to), ...properties };
    yield `${separator}${JSON.stringify(own)}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}
