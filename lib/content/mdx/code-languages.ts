import { bundledLanguages } from 'shiki';

export const PLAIN_TEXT = 'text';

export const isCodeLanguage = (name: string): boolean => name === PLAIN_TEXT || name in bundledLanguages;
