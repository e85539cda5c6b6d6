// Runs before everything else and in every browser back to Internet Explorer 11, which Excel 2016 and 2019
// open their panes in: plain ES5, served as it stands. The page shows its notice until this script hides it.
(function () {
  var patience = 8000;

  /** Asks for the youngest things that our scripts use; what has them has the rest. */
  function isModern() {
    return typeof Array.prototype.findLastIndex === 'function' && canLookBehind();
  }

  /** Spelt as a string: a regular expression that cannot be read would end this very script. */
  function canLookBehind() {
    try {
      return new RegExp('(?<=a)b').test('ab');
    } catch (_error) {
      return false;
    }
  }

  function show(id, shown) {
    document.getElementById(id).style.display = shown ? '' : 'none';
  }

  /** Our own script is queued behind Microsoft's: while that one hangs, nobody else can say so. */
  function watchOffice() {
    var missing = !window.Office && !document.getElementById('root').firstChild;
    show('no-office', missing);
    if (missing) setTimeout(watchOffice, 500);
  }

  if (isModern()) {
    show('too-old', false);
    setTimeout(watchOffice, patience);
  } else {
    document.documentElement.className = 'too-old';
  }
})();
