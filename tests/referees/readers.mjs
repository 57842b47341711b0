// Draws PDFs with pdf.js: node readers.mjs NAMES.json FOLDER DPI. Page P of the N-th file becomes FOLDER/N-P.pgm; a file
// that it cannot draw becomes none. PDFJS is the folder that has the packages.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const packages = createRequire(`${process.env.PDFJS}/`);
const { createCanvas } = packages("@napi-rs/canvas");
const { getDocument } = await import(pathToFileURL(packages.resolve("pdfjs-dist/legacy/build/pdf.mjs")));
const fonts = packages.resolve("pdfjs-dist/package.json").replace(/package\.json$/, "standard_fonts/");

const [names, folder, dpi] = process.argv.slice(2);

// In greys, as the formats of old have them.
function pgm(canvas) {
    const { width, height } = canvas;
    const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
    const greys = Buffer.alloc(width * height);
    for (let at = 0; at < greys.length; at++) {
        greys[at] = Math.round(0.299 * data[4 * at] + 0.587 * data[4 * at + 1] + 0.114 * data[4 * at + 2]);
    }
    return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), greys]);
}

async function draw(file, number) {
    const data = new Uint8Array(readFileSync(file));
    const task = getDocument({ data, verbosity: 0, isEvalSupported: false, standardFontDataUrl: fonts });
    const document = await task.promise;
    const pages = [];
    for (let at = 1; at <= document.numPages; at++) {
        const page = await document.getPage(at);
        const viewport = page.getViewport({ scale: dpi / 72 });
        const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
        await page.render({ canvasContext: canvas.getContext("2d"), viewport }).promise;
        pages.push(pgm(canvas));
    }
    await task.destroy();
    const place = (page) => `${folder}/${String(number).padStart(5, "0")}-${String(page).padStart(4, "0")}.pgm`;
    pages.forEach((page, at) => writeFileSync(place(at), page));
}

for (const [number, file] of JSON.parse(readFileSync(names)).entries()) {
    await draw(file, number).catch(() => {});
}
