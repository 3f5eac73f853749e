import { render } from "preact";
import { App } from "./app.tsx";
import { start } from "./state/start.ts";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/controls.css";
import "./styles/search.css";
import "./styles/menus.css";
import "./styles/canvas.css";
import "./styles/side.css";
import "./styles/panels.css";
import "./styles/facts.css";
import "./styles/candidates.css";
import "./styles/evidence.css";
import "./styles/article.css";
import "./styles/table.css";
import "./styles/phone.css";

const place = document.getElementById("app");
if (place !== null) render(<App />, place);
void start();
// The canvas is fetched while the API answers; its view waits for it and reports if it does not come.
void import("./canvas/canvas.ts").catch(() => {});
