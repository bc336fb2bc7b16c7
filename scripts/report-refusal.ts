import { refusalSentence } from './refusal-sentence';

/** Runs a program and ends it with one sentence when it refuses; bugs keep their stack. */
export async function reportRefusal(program: () => void | Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    const sentence = refusalSentence(error);
    if (sentence === undefined) throw error;
    console.error(`[doesaegim] ${sentence}`);
    process.exitCode = 1;
  }
}
