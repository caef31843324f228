/*
 * Without this file a form is sent as forms are. With it, a connection that is gone loses nothing: what was typed stays where
 * it is, the page says so, and it is sent when the connection is back. Nothing is put into the browser's storage; the page
 * itself is the only place where the words are.
 */
(() => {
  "use strict";
  const PAUSES = [2, 4, 8, 15, 30];
  const PATIENCE = 20000;
  const away = [502, 503, 504];
  const states = new WeakMap();
  const waiting = new Set();

  const stateOf = (form) => {
    if (!states.has(form)) {
      states.set(form, { button: null, sending: false, tries: 0, pause: 0 });
    }
    return states.get(form);
  };

  const say = (form, what) => form.querySelectorAll("[data-says]").forEach((words) => {
    words.hidden = words.dataset.says !== what;
  });

  const rest = (form, resting) => form.querySelectorAll("[type=submit]").forEach((button) => {
    if (resting) {
      button.setAttribute("aria-disabled", "true");
    } else {
      button.removeAttribute("aria-disabled");
    }
  });

  /* As if there were no script: for whatever answer belongs on a page of its own. */
  const sendPlainly = (form, button) => {
    if (button) {
      const pressed = document.createElement("input");
      pressed.type = "hidden";
      pressed.name = button.name;
      pressed.value = button.value;
      form.append(pressed);
    }
    form.submit();
  };

  /* The same page with something to mend, if that is what came: its middle takes the place of this one. What other scripts hold on to stays. */
  const show = (text) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    const main = page.getElementById("main");
    if (!main) {
      return false;
    }
    ["unreached", "ending", "asleep"].forEach((id) => {
      const [fresh, held] = [main.querySelector("#" + id), document.getElementById(id)];
      if (fresh && held) {
        fresh.replaceWith(held);
      }
    });
    document.getElementById("main").replaceWith(document.adoptNode(main));
    document.title = page.title;
    const first = document.getElementById("problems") || document.getElementById("names") || document.getElementById("main");
    first.focus();
    return true;
  };

  const wait = (form) => {
    const state = stateOf(form);
    waiting.add(form);
    say(form, "waiting");
    const seconds = PAUSES[Math.min(state.tries, PAUSES.length - 1)];
    state.tries += 1;
    state.pause = setTimeout(() => send(form), seconds * 1000);
  };

  const send = async (form) => {
    const state = stateOf(form);
    clearTimeout(state.pause);
    if (state.sending || !form.isConnected) {
      return;
    }
    state.sending = true;
    rest(form, true);
    if (waiting.has(form) && navigator.onLine) {
      say(form, "sending");
    }
    const body = new URLSearchParams(new FormData(form));
    if (state.button) {
      body.append(state.button.name, state.button.value);
    }
    try {
      const answer = await fetch(form.action, {
        method: "POST", body, redirect: "manual", headers: { "Peerpath-Patient": "yes" }, signal: AbortSignal.timeout(PATIENCE),
      });
      if (away.includes(answer.status)) {
        throw new Error("away");
      }
      const text = await answer.text();
      waiting.delete(form);
      if (answer.status === 204) {
        location.assign(answer.headers.get("Peerpath-Next"));
      } else if (answer.type === "opaqueredirect") {
        /* Signing in is asked for first; what was typed waits at this address. */
        location.assign(location.href.split("#")[0]);
      } else if (answer.status !== 200 || !show(text)) {
        sendPlainly(form, state.button);
      }
    } catch {
      state.sending = false;
      rest(form, false);
      wait(form);
    }
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.querySelector("[data-patient]")) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const state = stateOf(form);
    if (!state.sending) {
      state.button = event.submitter;
      send(form);
    }
  }, true);

  addEventListener("online", () => waiting.forEach((form) => send(form)));

  /* Back from the next page, the form can be sent again. */
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      document.querySelectorAll("form").forEach((form) => {
        states.delete(form);
        rest(form, false);
      });
    }
  });

  /* Whoever leaves while something waits is asked by the browser, in its own words. */
  addEventListener("beforeunload", (event) => {
    if (waiting.size > 0) {
      event.preventDefault();
    }
  });
})();
