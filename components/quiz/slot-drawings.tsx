'use client';

import { type ComponentType, lazy } from 'react';

/** Draws other words in its slots, and marks where they lie with a `rect` of `data-slot`. */
export type SlotDrawing = ComponentType<{ labels?: Readonly<Record<string, string>> }>;

/** The figures whose labels can be asked; each loads only with a question that shows it. */
export const SLOT_DRAWING_LOADERS: Readonly<Record<string, () => Promise<{ default: SlotDrawing }>>> = {
  'F01-3': () =>
    import('@/components/figures/f01-3-eight-places').then((file) => ({ default: file.EightPlaces })),
  'F03-1': () =>
    import('@/components/figures/f03-1-five-models').then((file) => ({ default: file.FiveModels })),
  'F04-3': () =>
    import('@/components/figures/f04-3-stale-set-race').then((file) => ({ default: file.StaleSetRace })),
  'F06-2': () =>
    import('@/components/figures/f06-2-who-owns-what').then((file) => ({ default: file.WhoOwnsWhat })),
  'F07-2': () =>
    import('@/components/figures/f07-2-where-state-goes').then((file) => ({ default: file.WhereStateGoes })),
  'F10-2': () => import('@/components/figures/f10-2-hash-ring').then((file) => ({ default: file.HashRing })),
  'F13-2': () =>
    import('@/components/figures/f13-2-seven-parts').then((file) => ({ default: file.SevenParts })),
  'F14-3': () =>
    import('@/components/figures/f14-3-publish-detail').then((file) => ({ default: file.PublishDetail })),
};

export const SLOT_DRAWINGS: Readonly<Record<string, SlotDrawing>> = Object.fromEntries(
  Object.entries(SLOT_DRAWING_LOADERS).map(([figure, load]) => [figure, lazy(load)]),
);
