
(function () {
  'use strict';
  // Plain ECMAScript 5: offices have browsers that are old.
  var root = document.documentElement;
  var parts = ['summary', 'list', 'rules'];
  var reports = [];
  var open = null;
  var scrolled = 0;
  var view = '';
  // At once: what is not in view is not laid out while the page is read.
  root.className = 'js view-' + (parts.indexOf(window.location.hash.substring(1)) < 0 ? 'summary' : window.location.hash.substring(1));

  function list(nodes) { return Array.prototype.slice.call(nodes); }
  function all(selector, within) { return list((within || document).querySelectorAll(selector)); }
  function byId(id) { return document.getElementById(id); }
  function on(element, type, action) { element.addEventListener(type, action); }
  function put(element, name, there) {
    if (there) { element.classList.add(name); } else { element.classList.remove(name); }
  }
  function up(element, name) {
    while (element && !(element.classList && element.classList.contains(name))) { element = element.parentNode; }
    return element;
  }

  function show(name) {
    if (view === 'list') { scrolled = window.pageYOffset; }
    var back = name === 'list' && view !== 'list';
    view = name;
    root.className = 'js view-' + name;
    byId('steps').hidden = name !== 'reader';
    all('#banner nav a').forEach(function (link) {
      var here = link.getAttribute('href') === '#' + (name === 'reader' ? 'list' : name);
      if (here) { link.setAttribute('aria-current', 'page'); } else { link.removeAttribute('aria-current'); }
    });
    if (back) { window.scrollTo(0, scrolled); } else if (name !== 'list') { window.scrollTo(0, 0); }
  }

  // A report's text is drawn when it is asked for: hundreds of them at once would be slow to open.
  function draw(report) {
    var text = report.querySelector('.text');
    if (text && !text.firstChild) {
      text.innerHTML = report.querySelector('script').textContent;
      text.setAttribute('aria-label', document.body.getAttribute('data-text'));
    }
    return text;
  }

  function read(report) {
    if (open && open !== report) { put(open, 'open', false); }
    var same = open === report && view === 'reader';
    open = report;
    put(report, 'open', true);
    var text = draw(report);
    show('reader');
    if (!same && text) { text.scrollTop = 0; }
    steps();
  }

  function steps() {
    var near = beside();
    byId('report-before').disabled = near.at <= 0;
    byId('report-next').disabled = near.at >= near.of.length - 1;
    var findings = all('.finding', open);
    var now = findings.indexOf(open.querySelector('.finding.on'));
    byId('before').disabled = now <= 0;
    byId('next').disabled = now >= findings.length - 1;
  }

  function beside() {
    var some = reports.filter(function (r) { return r.element === open || !r.element.classList.contains('out'); });
    var elements = some.map(function (r) { return r.element; });
    return { of: elements, at: elements.indexOf(open) };
  }

  function reveal(element, pane, share) {
    var there = element.getBoundingClientRect();
    var frame = pane.getBoundingClientRect();
    if (there.top < frame.top || there.bottom > frame.bottom) {
      pane.scrollTop += there.top - frame.top - (frame.height - there.height) * share;
    }
  }

  function clear() {
    if (open) {
      all('.on, .side-a, .side-b, .side-o', open).forEach(function (e) {
        if (e.nodeName !== 'TR') { ['on', 'side-a', 'side-b', 'side-o'].forEach(function (n) { e.classList.remove(n); }); }
      });
      all('.finding [aria-current]', open).forEach(function (e) { e.removeAttribute('aria-current'); });
    }
  }

  function cell(element) {
    while (element && element.nodeName !== 'TD' && element.nodeName !== 'TH' && element.nodeName !== 'DIV') { element = element.parentNode; }
    return element && element.nodeName !== 'DIV' ? element : null;
  }

  function select(finding) {
    var report = up(finding, 'report');
    read(report);
    clear();
    put(finding, 'on', true);
    var link = finding.querySelector('h4 a');
    link.setAttribute('aria-current', 'true');
    var number = finding.id.substring(1);
    var text = report.querySelector('.text');
    if (text) {
      ['a', 'b', 'o'].forEach(function (side) {
        all('[data-of~="' + number + side + '"]', text).forEach(function (e) {
          put(e, 'side-' + side, true);
          if (cell(e) && side !== 'o') { put(cell(e), 'side-' + side, true); }
        });
      });
      var own = all('[data-of~="' + number + '"]', text);
      own.forEach(function (e) { put(e, 'on', true); });
      var first = own[0] || text.querySelector('a[href="#' + finding.id + '"]');
      if (first) { reveal(first, text, 0.35); }
    }
    reveal(finding, up(finding, 'beside'), 0.2);
    if (link.focus) { try { link.focus({ preventScroll: true }); } catch (old) { link.focus(); } }
    steps();
  }

  function go(id) { window.location.replace('#' + id); }

  function step(by) {
    var findings = all('.finding', open);
    var next = findings[findings.indexOf(open.querySelector('.finding.on')) + by];
    if (next) { go(next.id); }
  }

  function stepReport(by) {
    var near = beside();
    var next = near.of[near.at + by];
    if (next) {
      var first = next.querySelector('.finding');
      go(first ? first.id : next.id);
    }
  }

  function route() {
    var id = window.location.hash.substring(1);
    var target = id && byId(id);
    if (target && target.classList.contains('finding')) {
      select(target);
    } else if (target && target.classList.contains('report')) {
      var first = target.querySelector('.finding');
      if (first) { select(first); } else { clear(); read(target); }
    } else {
      show(parts.indexOf(id) < 0 ? 'summary' : id);
    }
  }

  // The findings that a mark in the text speaks of, its own before those that only name it.
  function spoken(mark) {
    var names = mark.getAttribute('data-of').split(' ');
    var own = names.filter(function (n) { return /\d$/.test(n); });
    return (own.length ? own : names).map(function (n) { return 'f' + parseInt(n, 10); });
  }

  function pressed(event) {
    var element = event.target;
    var link = element;
    while (link && link.nodeName !== 'A') { link = link.parentNode; }
    if (link && view === 'reader' && /^#f/.test(link.getAttribute('href') || '')) {
      event.preventDefault();
      go(link.getAttribute('href').substring(1));
      return;
    }
    if (link) { narrowTo(link); return; }
    if (view !== 'reader') { return; }
    while (element && element !== document) {
      if (element.getAttribute('data-of')) {
        var ids = spoken(element);
        var now = open.querySelector('.finding.on');
        go(ids[(ids.indexOf(now ? now.id : '') + 1) % ids.length]);
        return;
      }
      if (element.classList.contains('finding')) {
        if (!String(window.getSelection())) { go(element.id); }
        return;
      }
      element = element.parentNode;
    }
  }

  function narrowTo(link) {
    ['rule', 'organ'].forEach(function (name) {
      if (link.hasAttribute('data-' + name)) {
        byId('filter').reset();
        byId(name).value = link.getAttribute('data-' + name);
        narrow();
        scrolled = 0;
      }
    });
  }

  function narrow() {
    var levels = all('#filter input[name=level]').filter(function (e) { return e.checked; }).map(function (e) { return e.value; });
    var state = byId('state').value;
    var rule = byId('rule').value;
    var organ = byId('organ').value;
    var words = byId('words').value.toLowerCase().split(/\s+/).filter(function (w) { return w; });
    var whole = levels.length === 3 && !rule;
    var shown = [0, 0];
    reports.forEach(function (report) {
      var element = report.element;
      var passed = state === 'some' ? report.findings.length || element.getAttribute('data-state') !== 'passed'
        : !state || element.getAttribute('data-state') === state;
      var fits = passed && (!organ || element.getAttribute('data-organ') === organ);
      var count = 0;
      report.findings.forEach(function (finding) {
        var here = fits && levels.indexOf(finding.level) >= 0 && (!rule || finding.rule === rule)
          && has(words, report, finding);
        put(finding.element, 'out', !here);
        count += here ? 1 : 0;
      });
      var listed = fits && (count > 0 || (whole && has(words, report)));
      put(element, 'out', !listed);
      shown[0] += listed ? 1 : 0;
      shown[1] += listed ? count : 0;
    });
    byId('matched').textContent =
      document.body.getAttribute('data-matched').replace('{0}', shown[0]).replace('{1}', shown[1]);
  }

  function has(words, report, finding) {
    if (!words.length) { return true; }
    var text = report.words() + (finding ? finding.words() : '');
    return words.every(function (word) { return text.indexOf(word) >= 0; });
  }

  function lazily(element) {
    var text = null;
    return function () {
      if (text === null) { text = element.textContent.toLowerCase() + '\n'; }
      return text;
    };
  }

  function collect() {
    reports = all('.report').map(function (element) {
      return {
        element: element,
        words: lazily(element.querySelector('header')),
        findings: all('.finding', element).map(function (finding) {
          var level = ['error', 'warning', 'note'].filter(function (l) { return finding.classList.contains(l); })[0];
          return { element: finding, level: level, rule: finding.getAttribute('data-rule'), words: lazily(finding) };
        })
      };
    });
  }

  function printAll() {
    reports.forEach(function (report) { draw(report.element); });
    put(root, 'print-all', true);
    window.print();
  }

  function start() {
    collect();
    narrow();
    var later = null;
    on(byId('filter'), 'input', function () { window.clearTimeout(later); later = window.setTimeout(narrow, 120); });
    on(byId('filter'), 'change', narrow);
    on(byId('filter'), 'reset', function () { window.setTimeout(narrow, 0); });
    on(byId('filter'), 'submit', function (event) { event.preventDefault(); narrow(); });
    on(byId('before'), 'click', function () { step(-1); });
    on(byId('next'), 'click', function () { step(1); });
    on(byId('report-before'), 'click', function () { stepReport(-1); });
    on(byId('report-next'), 'click', function () { stepReport(1); });
    on(byId('print'), 'click', function () { window.print(); });
    on(byId('print-all'), 'click', printAll);
    on(window, 'afterprint', function () { put(root, 'print-all', false); });
    all('button.whole').forEach(function (button) {
      on(button, 'click', function () {
        put(button.parentNode.querySelector('.bars'), 'whole', true);
        button.parentNode.removeChild(button);
      });
    });
    on(document, 'click', pressed);
    on(window, 'hashchange', route);
    route();
  }

  on(document, 'DOMContentLoaded', start);
}());
