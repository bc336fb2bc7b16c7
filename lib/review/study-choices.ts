import { topicTitle } from './read-study';
import type { ReviewContent } from './review-content';

/** The chapters and topics that the bank has questions of, as a custom study names them. */
export function studyChoices(content: ReviewContent) {
  const { book, bank } = content;
  const topics = [...new Set(bank.all.map(({ topic }) => topic))].sort();
  return {
    chapters: book.pages.flatMap(({ slug, title }) => {
      const questions = bank.ofChapter(slug).length;
      return questions > 0 ? [{ value: slug, title, questions }] : [];
    }),
    topics: topics.map((topic) => ({
      value: topic,
      title: topicTitle(topic, content),
      questions: bank.all.filter((question) => question.topic === topic).length,
    })),
  };
}
