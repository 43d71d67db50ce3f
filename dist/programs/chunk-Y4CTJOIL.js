import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/domain/language.ts
var languageNames = { en: "English", de: "Deutsch" };
var languages = Object.keys(languageNames);
function languageOf(text) {
  return languages.find((language) => language === text) ?? "en";
}

export {
  languages,
  languageOf
};
