import { randomFrom } from '../../random';
import type { TemplatedQuestion } from '../question-schema';
import { TEMPLATES } from './template-registry';

/** An item that shows all that its template draws. */
export function itemOf(name: string): TemplatedQuestion {
  const template = TEMPLATES[name];
  if (template === undefined) throw new Error(`no template ${name}`);
  const { slots = {}, parts } = template.draw(randomFrom('slots'));
  const names = [...Object.keys(slots), ...('params' in parts ? Object.keys(parts.params) : [])];
  return {
    id: 'Q-T99-01',
    topic: 'T99',
    type: template.type,
    template: name,
    lo: 'LO-99a',
    level: 2,
    source: ['S1-01'],
    link: 'page#section',
    stem: `${names.map((slot) => `{${slot}}`).join(', ')}일 때 답은 무엇인가요?`,
    explain: '차례로 계산한다.',
    revision: 1,
    fx: [],
  };
}
