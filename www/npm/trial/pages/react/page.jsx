// A page as a React application has it, with a card in both ways that the documentation names. It is drawn on
// a server, and taken over in the browser.

export const card = {
  lang: "id",
  title: "KTP-el",
  stats: [{ label: "Terekam", value: 2860701, unit: "jiwa", share: { percent: 99.54, of: "penduduk wajib KTP" } }],
};

export function Page({ count, markup }) {
  return (
    <main>
      <h1>Article</h1>
      <p id="count">{count}</p>
      <fact-card id="attribute" heading={2} data-fact-card={JSON.stringify(card)}>
        <p>2.860.701 jiwa</p>
      </fact-card>
      <div id="prerendered" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: markup }} />
    </main>
  );
}
