import { useEffect, useState } from 'react';
import { isLearner } from '@/components/ui/learner-mark';
import type { Remembered } from '@/lib/quiz/protocol';

type Sections = Remembered['sections'];

let asked: { readonly page: string; readonly sections: Promise<Sections> } | undefined;

async function fetchSections(): Promise<Sections> {
  const reply = await fetch('/api/review/remembered');
  if (!reply.ok) return [];
  const { sections }: Remembered = await reply.json();
  return sections;
}

/** Asked once a page, whatever number of lists show it. */
function sectionsOnThisPage(): Promise<Sections> {
  const page = window.location.pathname;
  if (asked?.page !== page) asked = { page, sections: fetchSections().catch(() => []) };
  return asked.sections;
}

/** What the learner remembers of the sections today; empty until it is known, and for those who answered nothing. */
export function useRemembered(): Sections {
  const [sections, setSections] = useState<Sections>([]);
  useEffect(() => {
    if (!isLearner()) return;
    let isHere = true;
    void sectionsOnThisPage().then((found) => isHere && setSections(found));
    return () => {
      isHere = false;
    };
  }, []);
  return sections;
}
