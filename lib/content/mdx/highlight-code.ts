import type { Element, Root, Text } from 'hast';
import { codeToTokens, createCssVariablesTheme, type ThemedToken } from 'shiki';
import { visit } from 'unist-util-visit';
import { isCodeLanguage } from './code-languages';

const theme = createCssVariablesTheme({ name: 'paper', variablePrefix: '--sk-' });

/**
 * Colours code blocks at build time with classes such as `sk-keyword`: the content security policy refuses the style
 * attributes that Shiki writes by itself.
 */
export const highlightCode =
  () =>
  async (tree: Root): Promise<void> => {
    const blocks: { readonly code: Element; readonly text: string; readonly language: string }[] = [];
    visit(tree, 'element', (pre) => {
      const code = pre.tagName === 'pre' ? pre.children[0] : undefined;
      if (code?.type !== 'element') return;
      const language = languageOf(code);
      if (language !== undefined) blocks.push({ code, text: textOf(code), language });
    });
    for (const { code, text, language } of blocks) code.children = await highlight(text, language);
  };

function languageOf({ properties }: Element): string | undefined {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  const found = classes.map(String).find((name) => name.startsWith('language-'));
  return found?.slice('language-'.length);
}

const textOf = (code: Element): string =>
  code.children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .replace(/\n$/, '');

async function highlight(text: string, language: string): Promise<(Element | Text)[]> {
  const lang = isCodeLanguage(language) ? language : 'text';
  // Without a limit of time: a slow machine would leave the rest of a line without colours, and cache that.
  const { tokens } = await codeToTokens(text, { lang, theme, tokenizeTimeLimit: 0 });
  return tokens.flatMap((line, index) => [
    ...(index === 0 ? [] : [{ type: 'text' as const, value: '\n' }]),
    ...line.map(colour),
  ]);
}

/** The theme names colours `var(--sk-token-keyword)`; plain text has no class. */
function colour({ content, color }: ThemedToken): Element | Text {
  const name = /token-([a-z-]+)/.exec(color ?? '')?.[1];
  const text: Text = { type: 'text', value: content };
  if (name === undefined) return text;
  return { type: 'element', tagName: 'span', properties: { className: [`sk-${name}`] }, children: [text] };
}
