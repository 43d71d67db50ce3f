/**
 * What comes first in the first script of every page: Trusted Types' `default` policy. It lets nothing through but script URLs of this origin's
 * build and the sandbox; HTML and script text have no policy, so a string that reaches such a sink throws. The address is returned as it
 * came: the bundler finds a loaded chunk again by the very text of its src.
 */
// React's development build evaluates text to rebuild call stacks; a production build has no such call.
const createScript = process.env.NODE_ENV === 'development' ? 'createScript: function (input) { return input; },' : '';

export const trustedTypesScript = `(function () {
  if (!window.trustedTypes || !window.trustedTypes.createPolicy) return;
  window.trustedTypes.createPolicy('default', {
    createScriptURL: function (input) {
      var url = new URL(input, document.baseURI);
      var ours = url.origin === location.origin && (url.pathname.indexOf('/_next/static/') === 0 || url.pathname.indexOf('/sandbox/') === 0);
      if (!ours) throw new TypeError('This script address is not one of ours.');
      return input;
    },
    ${createScript}
  });
})();`;
