/** A serif face that readers' systems have, with the advances that its own tables name. */
export interface SystemFace {
  readonly family: string;
  /** Full and PostScript names, by which `local()` finds one style. */
  readonly localNames: readonly string[];
  readonly unitsPerEm: number;
  /** Every syllable and single letter. */
  readonly hangul: number;
  /** U+0020 to U+007E in their order. */
  readonly ascii: string;
  readonly others: Readonly<Record<string, number>>;
}

/** Measured in the files of noto-serif-kr 5.3 and nanum-myeongjo 5.3; the Noto CJK collections have the same Korean glyphs. */
export const SYSTEM_FACES: readonly SystemFace[] = [
  {
    family: 'Heading Noto Bold',
    localNames: ['Noto Serif CJK KR Bold', 'NotoSerifCJKkr-Bold', 'Noto Serif KR Bold', 'NotoSerifKR-Bold'],
    unitsPerEm: 1000,
    hangul: 966,
    ascii:
      '250 355 447 615 589 966 803 235 400 400 485 603 335 370 335 400 593 466 594 593 593 594 594 588 594 596 335 335 603 603 603 473 970 746 708 702 789 666 648 757 864 426 428 767 642 1001 815 785 673 785 751 597 695 818 734 1091 726 701 627 372 400 372 603 593 447 585 672 565 658 572 402 596 687 349 335 651 355 1008 685 623 671 640 500 499 393 678 578 874 599 582 517 380 338 380 603',
    others: { '·': 335, '–': 593, '—': 928, '‘': 245, '’': 245, '“': 464, '”': 461 },
  },
  {
    family: 'Heading Nanum Bold',
    localNames: ['NanumMyeongjo Bold', 'Nanum Myeongjo Bold', 'NanumMyeongjoBold', 'NanumMyeongjo-Bold'],
    unitsPerEm: 1024,
    hangul: 973,
    ascii:
      '280 379 328 632 632 841 879 180 374 374 654 654 280 654 280 444 550 550 550 550 550 550 550 550 550 550 420 420 561 654 561 537 874 744 627 745 806 627 568 806 866 327 387 745 627 1044 865 865 567 865 745 520 685 745 746 1044 806 745 745 374 444 374 514 514 295 515 575 475 575 455 336 515 575 276 276 575 276 864 575 575 575 575 395 395 336 575 515 814 575 515 455 374 514 374 737',
    others: { '·': 296, '–': 973, '—': 973, '‘': 296, '’': 296, '“': 451, '”': 451 },
  },
  {
    family: 'Heading Noto Regular',
    localNames: [
      'Noto Serif CJK KR',
      'Noto Serif CJK KR Regular',
      'NotoSerifCJKkr-Regular',
      'Noto Serif KR',
      'NotoSerifKR-Regular',
    ],
    unitsPerEm: 1000,
    hangul: 966,
    ascii:
      '256 308 376 574 550 923 779 196 364 364 478 580 327 346 327 352 557 471 558 557 555 558 558 549 558 562 327 327 580 580 580 432 912 718 670 691 770 652 629 741 853 405 403 731 625 975 796 767 641 767 715 567 659 797 714 1053 700 687 605 344 352 344 580 563 435 557 638 538 629 547 388 566 663 332 311 607 334 974 661 596 638 607 462 473 367 653 548 838 564 552 498 374 316 374 580',
    others: { '·': 327, '–': 563, '—': 890, '‘': 232, '’': 232, '“': 426, '”': 425 },
  },
];
