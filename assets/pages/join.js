// Six digits are enough: the field sends itself at the sixth.

const form = document.getElementById("join");
const code = document.getElementById("code");

code.addEventListener("input", () => {
  code.value = code.value.replace(/\D/g, "").slice(0, 6);
  if (code.value.length === 6) form.requestSubmit();
});
