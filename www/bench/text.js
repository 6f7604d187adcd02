// The card's texts, for the peers: what each of them prints, formatted with the browser's `Intl`.

const numbers = new Intl.NumberFormat("id", { maximumFractionDigits: 2 });
const days = new Intl.DateTimeFormat("id", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const months = new Intl.DateTimeFormat("id", { month: "long", year: "numeric", timeZone: "UTC" });

/** The texts of the demo article's card. */
export function texts({ title, asOf, stats, note, source }) {
  return {
    title,
    asOf: { iso: asOf, text: months.format(new Date(asOf)) },
    stats: stats.map((stat) => ({ label: stat.label, value: numbers.format(stat.value), unit: stat.unit, ...relation(stat, stats) })),
    note,
    source: { ...source, text: days.format(new Date(source.date)) },
  };
}

function relation({ share, target, unit }, stats) {
  if (share) {
    const percent = `${numbers.format(share.percent)}%`;
    return { width: share.percent, alt: percent, bold: percent, rest: ` dari ${share.of}` };
  }
  const whole = stats.find(({ id }) => id === target.ofStat).value;
  const percent = `${numbers.format(target.reached)}%`;
  return {
    width: target.reached,
    alt: `${percent} dari target`,
    bold: percent,
    middle: " dari target ",
    goal: `${numbers.format(Math.floor((whole * target.percent) / 100))} ${unit}`,
    rest: ` (${target.percent}% dari ${numbers.format(whole)})`,
    by: `Target ditetapkan ${target.by}`,
  };
}
