import type { InterviewStep } from '../../estimate/interview-time';

type StepId = InterviewStep['id'];

/** What is left in the hand after a step. */
export const STEP_YIELDS: Readonly<Record<StepId, string>> = {
  scope: '범위와 가정을 적은 목록',
  outline: '면접관이 동의한 상자 그림',
  detail: '고른 두세 부분의 깊은 설명',
  wrap: '병목과 다음 규모에 대한 말',
};

/** What a candidate says in a step and in no other. */
export const STEP_SENTENCES: Readonly<Record<StepId, readonly string[]>> = {
  scope: [
    '사진 올리기와 피드만 만들고 메시지는 빼도 될까요?',
    '하루에 몇 명이 쓰고 해마다 얼마나 늘어난다고 볼까요?',
    '회사에서 주로 쓰는 기술과 이미 있는 서비스가 있나요?',
    '답이 없으시면 하루 4천만 명이라는 가정을 적어 두겠습니다.',
    '모바일 앱과 웹을 모두 지원해야 하는 문제인가요?',
  ],
  outline: [
    '클라이언트부터 저장소까지 상자와 화살표로 먼저 이어 보겠습니다.',
    '여기까지가 전체 그림인데 이 방향에 동의하시나요?',
    '그림에 더 넣거나 뺄 상자가 있으면 지금 말씀해 주세요.',
    '어림하면 쓰기가 초당 3,500건이라 이 큰 그림으로 받을 수 있습니다.',
    '아직 속은 비워 두고 캐시와 큐의 자리만 그려 두겠습니다.',
  ],
  detail: [
    '합의한 그림에서 피드 캐시와 샤드 키, 두 부분을 골라 깊게 보겠습니다.',
    '이 큐의 재시도와 중복 처리는 속에서 이렇게 움직입니다.',
    'push와 pull을 견주면 이 부품에는 섞어 쓰는 편이 낫습니다.',
    '샤드 키를 사용자 ID로 고른 까닭과 버린 안을 설명하겠습니다.',
    '가장 어려운 부품부터 자료 구조까지 내려가 보겠습니다.',
  ],
  wrap: [
    '끝으로 지금까지의 설계를 1분으로 줄여 말씀드리겠습니다.',
    '사용자가 열 배가 되면 이 설계에서는 쓰기 큐가 먼저 막힙니다.',
    '다 만든 뒤의 배포와 메트릭, 로그는 이렇게 운영하겠습니다.',
    '이 설계에서 주 DB가 멎으면 사용자에게는 이렇게 보입니다.',
    '시간이 더 있었다면 이 병목을 이렇게 고쳤을 것입니다.',
  ],
};
