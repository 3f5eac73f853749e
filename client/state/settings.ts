import { effect, signal } from "@preact/signals";

/* What this browser remembers: the language, the theme, what was searched for. Nothing of it is in a link. */

export type Language = "zh" | "en";
export type Theme = "system" | "light" | "dark";

const recentLimit = 8;

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`xianzhi.${key}`);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`xianzhi.${key}`, value);
  } catch {
    // A browser that keeps nothing (private mode, storage full) still works.
  }
}

function firstLanguage(): Language {
  const kept = remembered("language");
  if (kept === "zh" || kept === "en") return kept;
  return navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

function firstTheme(): Theme {
  const kept = remembered("theme");
  return kept === "light" || kept === "dark" ? kept : "system";
}

function firstRecent(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(remembered("recent") ?? "[]");
    return Array.isArray(kept) ? kept.filter((text) => typeof text === "string") : [];
  } catch {
    return [];
  }
}

export const language = signal<Language>(firstLanguage());
export const theme = signal<Theme>(firstTheme());
export const recent = signal<readonly string[]>(firstRecent());

const night = matchMedia("(prefers-color-scheme: dark)");
const systemDark = signal(night.matches);
night.addEventListener("change", () => {
  systemDark.value = night.matches;
});

const narrow = matchMedia("(max-width: 820px)");

/** Whether there is room for one region only, as on a phone. */
export function isNarrow(): boolean {
  return narrow.matches;
}

export function isDark(): boolean {
  return theme.value === "dark" || (theme.value === "system" && systemDark.value);
}

effect(() => {
  remember("language", language.value);
  document.documentElement.lang = language.value === "zh" ? "zh-CN" : "en";
});
effect(() => {
  remember("theme", theme.value);
  document.documentElement.dataset.theme = isDark() ? "dark" : "light";
});
effect(() => remember("recent", JSON.stringify(recent.value)));

export function searched(text: string): void {
  const trimmed = text.trim();
  if (trimmed !== "") recent.value = [trimmed, ...recent.value.filter((old) => old !== trimmed)].slice(0, recentLimit);
}
