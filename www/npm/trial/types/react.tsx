/** @jsxImportSource react */
import type {} from "fact-card/react";

export const card = <fact-card lang="en" heading={3} check card={{ title: "One", stats: [{ label: "A", value: 1 }] }} />;

// @ts-expect-error There is no such level.
export const level = <fact-card heading={7} />;
