"use strict";
document.documentElement.classList.add("js");
document.addEventListener("DOMContentLoaded", () => {
  const step = 100;
  const table = document.getElementById("dealtable");
  const find = id => document.getElementById(id);
  const form = document.querySelector(".filters");
  const more = find("more");
  const rows = [...table.tBodies].map((body, place) => ({ body, place, text: "" }));
  const rules = [...find("by-rule").options].map(option => option.text);
  const said = number => number.toLocaleString("en");
  let shown = step;

  const unfold = details => {
    const folded = details.querySelector("noscript");
    if (folded) folded.outerHTML = folded.textContent;
  };

  const textOf = row => row.text ||= row.body.rows[0].textContent.toLowerCase();

  const wanted = () => {
    const [words, owner, stance, rule, period] = ["q", "by-owner", "by-stance", "by-rule", "by-period"].map(id => find(id).value.trim());
    const all = words.toLowerCase().split(/\s+/).filter(word => word);
    return row => {
      const data = row.body.dataset;
      return (!owner || data.o === owner) && (!stance || data.s === stance) && (!period || data.p === period)
        && (!rule || data.r.split(" ").includes(rule)) && all.every(word => textOf(row).includes(word));
    };
  };

  const show = () => {
    const is = wanted();
    let count = 0;
    for (const row of rows) {
      const fits = is(row);
      count += fits;
      row.body.classList.toggle("later", !fits || count > shown);
    }
    more.hidden = count <= shown;
    more.textContent = `Show ${Math.min(step, count - shown)} more of ${said(count - shown)}`;
    find("shown").textContent = count === rows.length ? `${said(count)} deals` : `${said(count)} of ${said(rows.length)} deals`;
  };

  const keyOf = (row, column, kind) => {
    const cell = row.body.rows[0].cells[column];
    return kind !== "number" ? cell.textContent.trim().toLowerCase() : cell.dataset.v === "" ? NaN : Number(cell.dataset.v);
  };

  const sort = header => {
    const up = header.getAttribute("aria-sort") !== "ascending";
    const [column, kind] = [header.cellIndex, header.dataset.sort];
    for (const each of header.parentNode.cells) each.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", up ? "ascending" : "descending");
    const keyed = rows.map(row => ({ row, key: keyOf(row, column, kind) }));
    const order = kind === "number" ? (one, other) => one - other : new Intl.Collator("en", { numeric: true }).compare;
    const unknown = key => Number.isNaN(key);
    keyed.sort((one, other) => unknown(one.key) - unknown(other.key) || (up ? 1 : -1) * order(one.key, other.key) || one.row.place - other.row.place);
    keyed.forEach(({ row }, place) => rows[place] = row);
    table.append(...rows.map(row => row.body));
    show();
  };

  const first = () => { shown = step; show(); };

  for (const header of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener("click", () => sort(header));
  }
  table.addEventListener("toggle", event => event.target.open && unfold(event.target), true);
  form.addEventListener("input", first);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(first));
  more.addEventListener("click", () => { shown += step; show(); });
  for (const link of document.querySelectorAll("[data-rule]"))
    link.addEventListener("click", () => {
      form.reset();
      find("by-rule").value = rules.indexOf(link.dataset.rule) - 1;
      first();
    });
  first();
});
