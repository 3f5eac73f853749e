/** Where an embedded store lies. */
export interface EmbeddedPlace {
  /** Folder that holds the embedded store; made where it does not exist. */
  readonly dataDir: string;
}

/** Where a Neo4j is reached, and as whom. */
export interface Neo4jPlace {
  /** bolt://, neo4j:// and their +s and +ssc forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}
