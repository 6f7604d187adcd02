// Which figure of the article each stat of a card came from, and what people have made of it: that stays when
// the article is read again, and when a figure is taken off the card and put back.
//
// All functions change the work of `work.js`. An origin has the `mark` of a figure, the stat as it was
// `given` from the article (JSON), and `isTaken` where a person has chosen it. What was taken off is in
// `off`, in the order of the card, with `at`, the number of stats before it.

/** How much of a sentence tells a figure from others, in characters before it and from its beginning on. */
const [BEFORE, AFTER] = [80, 40];

/** Gives each figure its mark, which it keeps when other sentences change, or the language it is read in. */
export function marked(mentions, parts) {
  const times = new Map();
  return mentions.map((mention) => {
    const { spot, sentence, text } = mention;
    const whole = spot && sentence ? parts[spot.block].text : text;
    const [start, end] = spot && sentence ? [sentence.start, sentence.end] : [0, text.length];
    const at = spot && sentence ? spot.start : 0;
    const around = [whole.slice(Math.max(start, at - BEFORE), at), whole.slice(at, Math.min(end, at + AFTER))];
    const key = JSON.stringify(around);
    times.set(key, (times.get(key) ?? 0) + 1);
    return { ...mention, mark: `${times.get(key)} ${around.join("|")}` };
  });
}

/**
 * Takes a draft up: its `card`, and all `mentions` with what it says of each. What people have changed since
 * the draft before stays, also the order, and what they have taken off stays off.
 */
export function takeUp(next, { card, mentions }, most) {
  const known = new Map(mentions.map((mention) => [mention.mark, mention]));
  if (!Array.isArray(next.card.stats)) next.card.stats = [];
  const { stats } = next.card;
  for (let index = stats.length - 1; index >= 0; index--) {
    const origin = next.origins[index];
    const mention = known.get(origin?.mark);
    const isOwn = !origin || origin.isTaken || JSON.stringify(stats[index]) !== origin.given;
    if (!isOwn && !mention?.isProposed) remove(next, index);
    else if (mention) [stats[index], next.origins[index]] = renewed(stats[index], origin, mention);
  }
  for (const left of next.off) {
    const mention = known.get(left.origin.mark);
    if (mention) [left.stat, left.origin] = renewed(left.stat, left.origin, mention);
  }
  let at = 0;
  for (const mention of mentions.filter(({ isProposed }) => isProposed)) {
    const { mark, stat } = mention;
    const index = indexOf(next, mark);
    if (index >= 0) at = index + 1;
    else if (stats.length < most && !next.off.some(({ origin }) => origin.mark === mark)) {
      insert(next, at++, JSON.parse(stat), { mark, given: stat });
    }
  }
  const { stats: _, ...head } = card;
  const heads = {};
  for (const key of new Set([...Object.keys(head), ...Object.keys(next.given), ...Object.keys(next.card)])) {
    const isOwn = !isSame(next.card[key] || undefined, next.given[key] || undefined);
    const value = isOwn || key === "stats" ? next.card[key] : head[key];
    if (value !== undefined) heads[key] = value;
  }
  next.card = { ...heads, stats };
  next.given = head;
}

/** Takes a stat off the card. It comes back as it was. */
export function takeOff(next, index) {
  const [stat, origin] = [next.card.stats[index], next.origins[index]];
  const place = next.off.filter(({ at }) => at <= index).length;
  remove(next, index);
  if (origin) next.off.splice(place, 0, { stat, origin, at: index });
}

/** Puts a figure of the article on the card: where and as it was, or at the end. */
export function putOn(next, { mark, stat }) {
  const place = next.off.findIndex(({ origin }) => origin.mark === mark);
  if (!Array.isArray(next.card.stats)) next.card.stats = [];
  if (place < 0) return insert(next, next.card.stats.length, JSON.parse(stat), { mark, given: stat, isTaken: true });
  const [left] = next.off.splice(place, 1);
  const before = next.off.slice(0, place);
  insert(next, Math.min(left.at, next.card.stats.length), left.stat, { ...left.origin, isTaken: true });
  // Those that stood before it in the same gap still do, and the others after it.
  next.off.forEach((other) => {
    if (!before.includes(other) && other.at === left.at) other.at++;
  });
}

/** Moves a stat up by one. */
export function moveUp(next, index) {
  for (const list of [next.card.stats, next.origins]) list.splice(index - 1, 0, ...list.splice(index, 1));
}

/** The index of the stat of a figure; -1 where the card has none. */
export function indexOf({ origins }, mark) {
  return origins.findIndex((origin) => origin?.mark === mark);
}

function insert(next, index, stat, origin) {
  next.card.stats.splice(index, 0, stat);
  next.origins.splice(index, 0, origin);
  for (const left of next.off) if (left.at > index) left.at++;
}

function remove(next, index) {
  next.card.stats.splice(index, 1);
  next.origins.splice(index, 1);
  for (const left of next.off) if (left.at > index) left.at--;
}

/** A stat and its origin once the article was read again: what people have changed of it stays. */
function renewed(stat, origin, { stat: given }) {
  const [before, after] = [JSON.parse(origin.given), JSON.parse(given)];
  for (const key of new Set([...Object.keys(before), ...Object.keys(stat)])) {
    if (isSame(stat[key], before[key])) continue;
    if (stat[key] === undefined) delete after[key];
    else after[key] = stat[key];
  }
  return [after, { ...origin, given }];
}

function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
