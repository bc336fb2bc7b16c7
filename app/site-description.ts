/** What the book is, for lists of links. */
export const SITE_DESCRIPTION =
  '스터디 모임의 시스템 설계 노트를 읽고, 숫자를 움직여 보고, 잊을 때쯤 다시 묻는 책이에요.';
