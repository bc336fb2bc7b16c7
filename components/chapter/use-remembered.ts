import { useEffect, useState } from 'react';
import { isLearner, onAnswered } from '@/components/ui/learner-mark';
import type { Remembered } from '@/lib/quiz/protocol';

type Sections = Remembered['sections'];

async function fetchSections(): Promise<Sections> {
  const reply = await fetch('/api/review/remembered');
  if (!reply.ok) return [];
  const { sections }: Remembered = await reply.json();
  return sections;
}

/** Asked once for all lists of a page; an answer makes it old. */
let asked: { readonly page: string; readonly sections: Promise<Sections> } | undefined;
// Registered with the module, so that it runs before the lists ask again.
if (typeof window !== 'undefined') onAnswered(() => (asked = undefined));

function askedOnce(): Promise<Sections> {
  const page = window.location.pathname;
  if (asked?.page !== page) asked = { page, sections: fetchSections().catch(() => []) };
  return asked.sections;
}

/** What the learner remembers of the sections today; empty until it is known, and for those who answered nothing. */
export function useRemembered(): Sections {
  const [sections, setSections] = useState<Sections>([]);
  useEffect(() => {
    let isHere = true;
    const ask = () => void askedOnce().then((found) => isHere && setSections(found));
    if (isLearner()) ask();
    const stopListening = onAnswered(ask);
    return () => {
      isHere = false;
      stopListening();
    };
  }, []);
  return sections;
}
