import "fact-card";
import type { Card, Finding } from "fact-card";
import { check, csp, embed, renderToString } from "fact-card/server";
import type { SvelteHTMLElements } from "svelte/elements";
import type {} from "fact-card/svelte";
import type { GlobalComponents } from "vue";
import type {} from "fact-card/vue";

const card: Card = { title: "One", stats: [{ label: "A", value: 1 }] };
const element = document.querySelector("fact-card");
if (element) element.card = card;
addEventListener("fact-card-render", (event) => event.detail.findings satisfies Finding[]);

export const texts: string[] = [renderToString(card, { as: "text", lang: "id" }), embed(card, { form: "div" }), csp()];
export const findings: Finding[] = check(card);
export const svelte: SvelteHTMLElements["fact-card"] = { src: "/cards/one.json", strict: true };
export const vue: InstanceType<GlobalComponents["fact-card"]>["$props"] = { card, theme: "dark" };

// @ts-expect-error There is no such form.
renderToString(card, { as: "html" });
