// A button that prints the page; without this script it stays hidden, and the browser's own way is named beside it.
document.querySelectorAll('[data-print]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
  if (button.previousElementSibling) button.previousElementSibling.hidden = true;
});
