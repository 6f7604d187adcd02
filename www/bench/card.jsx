// The card for the peers that take JSX. The pragma is chosen when it is bundled.

import { texts } from "./text.js";

/** `C` is what the library calls the attribute `class`. */
export function Card({ data, C }) {
  const card = texts(data);
  return (
    <figure {...{ [C]: "card" }} lang="id" dir="ltr" data-theme="light" aria-labelledby="title">
      <figcaption {...{ [C]: "head" }}>
        <h3 {...{ [C]: "title" }} id="title">{card.title}</h3>
        <p {...{ [C]: "as-of" }}>Data per <time dateTime={card.asOf.iso}>{card.asOf.text}</time></p>
      </figcaption>
      <dl {...{ [C]: "stats" }}>{card.stats.map((stat) => <Stat key={stat.label} stat={stat} C={C} />)}</dl>
      <footer {...{ [C]: "foot" }}>
        <p {...{ [C]: "note" }}>{card.note}</p>
        <p {...{ [C]: "source" }}>Sumber: <a href={card.source.url}>{card.source.name}</a>, <time dateTime={card.source.date}>{card.source.text}</time></p>
      </footer>
    </figure>
  );
}

function Stat({ stat: { label, value, unit, width, alt, bold, middle, goal, rest, by }, C }) {
  return (
    <div {...{ [C]: "stat" }}>
      <dt {...{ [C]: "label" }}>{label}</dt>
      <dd {...{ [C]: "details" }}>
        <p {...{ [C]: "value" }}>{value} <span {...{ [C]: "unit" }}>{unit}</span></p>
        <svg {...{ [C]: "bar" }} role="img" aria-label={alt} width="100%" height="10">
          <rect {...{ [C]: "track" }} width="100%" height="10" />
          <rect {...{ [C]: "fill" }} width={`${width}%`} height="10" />
          {goal && <rect {...{ [C]: "mark" }} width="2" height="10" x="100%" />}
        </svg>
        <p {...{ [C]: goal ? "target" : "share" }}><strong>{bold}</strong>{middle}{goal && <strong>{goal}</strong>}{rest}</p>
        {by && <p {...{ [C]: "set-by" }}>{by}</p>}
      </dd>
    </div>
  );
}
