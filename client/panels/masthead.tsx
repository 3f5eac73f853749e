import type { JSX } from "preact";
import { IconButton } from "../controls/button.tsx";
import { Search } from "../controls/search.tsx";
import { lookAt } from "../state/focus.ts";
import { language, type Theme, theme } from "../state/settings.ts";
import { phase } from "../state/store.ts";
import { say } from "../words/words.ts";
import { showOnCanvas } from "./parts/node-link.tsx";
import { Share } from "./share.tsx";

const nextTheme: Readonly<Record<Theme, Theme>> = { system: "light", light: "dark", dark: "system" };
const themeIcon = { system: "auto", light: "sun", dark: "moon" } as const;
const themeWord = { system: "themeSystem", light: "themeLight", dark: "themeDark" } as const;

/** The page's head: name, search, share, language, theme, help. */
export function Masthead({ openHelp }: { readonly openHelp: () => void }): JSX.Element {
  return (
    <header class="masthead">
      <a class="brand" href="./">
        <img src="./seal.svg" alt="" width="34" height="34" />
        <span class="brand-name">
          县志 <span lang="en">Xianzhi</span>
        </span>
      </a>
      {phase.value === "ready" && (
        <Search
          main
          label={say("searchLabel")}
          hint={say("searchHint")}
          onPick={(found) => {
            lookAt(found);
            void showOnCanvas(found.id);
          }}
        />
      )}
      <div class="masthead-tools">
        {phase.value === "ready" && <Share />}
        <IconButton
          icon={themeIcon[theme.value]}
          label={`${say("theme")}: ${say(themeWord[theme.value])}`}
          onClick={() => {
            theme.value = nextTheme[theme.value];
          }}
        />
        <IconButton icon="help" label={say("help")} keys="?" onClick={openHelp} />
        <button
          type="button"
          class="language"
          lang={language.value === "zh" ? "en" : "zh-CN"}
          aria-label={say("languageLabel")}
          onClick={() => {
            language.value = language.value === "zh" ? "en" : "zh";
          }}
        >
          {say("language")}
        </button>
      </div>
    </header>
  );
}
