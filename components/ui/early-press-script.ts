/**
 * Part of the first script of every page: keeps the last press of a button that React cannot hear yet, for `EarlyPress`, and lets no form
 * without an address of its own be sent by the browser itself, which would put what was typed into the address of the page.
 */
export const earlyPressScript = `(function () {
  window.earlyPress = null;
  window.keepEarlyPress = function (event) {
    var button = event.target.closest && event.target.closest('button[data-early]:not([aria-disabled])');
    // A form with an address is sent by the browser at once, and must not be sent again.
    var sends = button && button.type === 'submit' && button.form && button.form.hasAttribute('action');
    if (event.isTrusted && button && !sends) window.earlyPress = button;
  };
  addEventListener('click', window.keepEarlyPress, true);
  addEventListener('submit', function (event) {
    if (!event.target.hasAttribute('action')) event.preventDefault();
  }, true);
})();`;
