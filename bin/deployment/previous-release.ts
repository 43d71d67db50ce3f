/** The commit of the release before this one, with which this one must work side by side. A release sets it to its own for the next. */
export const previousRelease = '3b13bea8aec889be2ad50e4f2bc4648f9013f0d2';
