/**
 * Words of the field, or of every day, that differ by one 자모 or letter and mean different things. Who writes one of
 * them instead of the other has said something else and has not slipped.
 */
export const LOOKALIKE_TERMS = [
  ...[
    ['캐시', '해시'],
    ['캐시', '캐싱'],
    ['캐시', '개시'],
    ['지연', '지역'],
    ['지연', '자연'],
    ['가용성', '사용성'],
  ],
  ...[
    ['확장성', '확정성'],
    ['정합성', '적합성'],
    ['세션', '섹션'],
    ['서버', '서브'],
  ],
  ...[
    ['노드', '모드'],
    ['노드', '코드'],
    ['노드', '로드'],
    ['노드', '노트'],
    ['승격', '성격'],
    ['승격', '습격'],
  ],
  ...[
    ['히트', '힌트'],
    ['읽기', '일기'],
    ['리전', '리턴'],
    ['복제', '복지'],
    ['부하', '부화'],
    ['만료', '만류'],
  ],
  ...[
    ['방출', '반출'],
    ['동기', '동시'],
    ['수직', '수식'],
    ['수직', '수집'],
    ['수평', '수명'],
    ['문서', '순서'],
  ],
  ...[
    ['다중화', '대중화'],
    ['지터', '지퍼'],
    ['쿼리', '커리'],
    ['장애', '장래'],
    ['응답', '응당'],
    ['최대', '최다'],
  ],
  ...[
    ['피크', '파크'],
    ['피크 계수', '피크 개수'],
    ['보관', '보완'],
    ['복원', '복권'],
    ['저장', '저항'],
    ['조인', '조언'],
  ],
  ...[
    ['cache', 'cached'],
    ['hash', 'cash'],
    ['shard', 'share'],
    ['shard', 'sharp'],
    ['shard', 'shared'],
  ],
  ...[
    ['sharding', 'sharing'],
    ['node', 'mode'],
    ['node', 'code'],
    ['peak', 'peek'],
    ['leader', 'reader'],
  ],
  ...[
    ['read', 'lead'],
    ['region', 'legion'],
    ['sync', 'async'],
    ['symmetric', 'asymmetric'],
    ['graph', 'grape'],
  ],
  ...[
    ['jitter', 'litter'],
    ['write', 'white'],
  ],
] as const;
