import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

/** Builds the page into dist/; `vite client` serves it with the API of a server that runs on port 4000. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2022",
    // Cytoscape arrives as a chunk of its own, after the first paint.
    chunkSizeWarningLimit: 600,
  },
  worker: { format: "es" },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000" } },
});
