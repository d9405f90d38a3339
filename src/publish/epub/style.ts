/** The book’s styles: a reading system has its own of letters and colours, and readers choose theirs. */
export const STYLE = `body { margin: 0 5%; line-height: 1.5; }
h1, h2, h3, h4 { line-height: 1.25; text-align: start; }
#article p, #article li, blockquote p { white-space: pre-wrap; }
blockquote { margin: 1em 0; padding-inline-start: 0.8em; border-inline-start: 2px solid; }
a.note { font-size: 0.7em; vertical-align: super; line-height: 0; text-decoration: none; margin-inline: 0.15em; }
[role='doc-footnote'] { border-top: 1px solid; margin-top: 1.5em; }
[role='doc-footnote'] h2 { font-size: 1.1em; }
`;
