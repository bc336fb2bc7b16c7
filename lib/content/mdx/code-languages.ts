import { type BundledLanguage, bundledLanguages } from 'shiki';

/** `text` is for code in no language. */
export const isCodeLanguage = (name: string): name is BundledLanguage | 'text' =>
  name === 'text' || name in bundledLanguages;
