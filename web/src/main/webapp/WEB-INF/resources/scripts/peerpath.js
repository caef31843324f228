/* Everything works without this file. It makes leaving quicker, a double click harmless, and a mistake easier to find. */
(() => {
  "use strict";

  /* Leave this site: the screen is blank before anything is asked of the network; the page stays out of "back". */
  const leave = document.getElementById("leave");
  const go = () => {
    document.documentElement.hidden = true;
    document.title = " ";
    if (leave.dataset.signedIn === "true") {
      navigator.sendBeacon("/sign-out");
    }
    location.replace(leave.href);
  };
  if (leave) {
    leave.addEventListener("click", (event) => {
      event.preventDefault();
      go();
    });
    let presses = [];
    if (leave.dataset.keys === "on") {
      document.addEventListener("keydown", (event) => {
        if (event.key !== "Shift") {
          presses = [];
        } else if (!event.repeat) {
          presses = [...presses, event.timeStamp].slice(-3);
          if (presses.length === 3 && presses[2] - presses[0] < 1500) {
            go();
          }
        }
      });
    }
  }

  /* A second click on "send" finds the button resting. Back from the next page, it works again. A file leaves the page as it is. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    const keeps = event.submitter && event.submitter.dataset.answer === "file";
    if (form.method === "post" && !keeps) {
      form.dataset.sent = "yes";
      setTimeout(() => form.querySelectorAll("[type=submit]").forEach((button) => {
        button.setAttribute("aria-disabled", "true");
      }), 0);
    }
  });
  addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
  }));

  /* Another language or look takes along what somebody is writing: the form comes with the choice, and is not sent by it. */
  let touched = null;
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    touched = form && form.method === "post" ? form : touched;
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("footer a[href^='/language?'], footer a[href^='/theme?']");
    if (link && touched && touched.isConnected && !touched.dataset.sent) {
      event.preventDefault();
      const own = [touched.action, touched.enctype];
      [touched.action, touched.enctype] = [link.href, "application/x-www-form-urlencoded"];
      touched.submit();
      [touched.action, touched.enctype] = own;
    }
  });

  /* A long text is kept while somebody writes: fifteen seconds after the last letter, by a button that is not on show. */
  document.querySelectorAll("textarea[data-keep]").forEach((area) => {
    let resting = 0;
    area.addEventListener("input", () => {
      clearTimeout(resting);
      resting = setTimeout(() => {
        if (!area.form.dataset.sent) {
          document.getElementById(area.dataset.keep).click();
        }
      }, 15000);
    });
  });

  /* A form that is kept while somebody writes in it: two seconds after the last letter, by a button that is not on show. */
  document.querySelectorAll("[data-autosave]").forEach((button) => {
    let resting = 0;
    button.form.addEventListener("input", () => {
      clearTimeout(resting);
      resting = setTimeout(() => {
        if (!button.form.dataset.sent) {
          button.click();
        }
      }, 2000);
    });
  });

  /* Three minutes before a sign-in ends, the page says so; one press, and it goes on. Nothing is asked meanwhile. */
  const ending = document.getElementById("ending");
  if (ending && Number(ending.dataset.seconds) > 0) {
    let waiting = 0;
    const wait = (seconds) => {
      clearTimeout(waiting);
      ending.hidden = true;
      waiting = setTimeout(() => { ending.hidden = false; }, Math.max(seconds - 180, 1) * 1000);
    };
    wait(Number(ending.dataset.seconds));
    document.getElementById("stay").addEventListener("click", () => {
      fetch("/stay", { method: "POST" })
        .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error("over"))))
        .then((seconds) => wait(Number(seconds)))
        .catch(() => {
          ending.hidden = true;
          document.getElementById("asleep").hidden = false;
        });
    });
  }

  /* On paper nothing can be unfolded: what is folded prints open, and is as it was afterwards. */
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open], .confirm)")];
    folded.forEach((details) => details.setAttribute("open", ""));
  });
  addEventListener("afterprint", () => folded.forEach((details) => details.removeAttribute("open")));

  /* Where a button went away with what it did, the keyboard stays on the page, and does not begin anew. */
  if (window.jQuery) {
    jQuery(document).on("pfAjaxComplete", () => setTimeout(() => {
      if (document.activeElement === document.body) {
        document.getElementById("main").focus({ preventScroll: true });
      }
    }, 50));

    /* What was sent in place got no answer in place. Without a connection, the page says so and keeps what is on it. Where
       the session has ended, a button is pressed once more as if there were no script, which leads to
       signing in and back; somebody who is writing is not led away, but told. */
    jQuery(document).on("pfAjaxError", (event, answer, asked) => {
      const button = document.getElementById(asked.source.id || asked.source);
      const ended = answer.status === 401;
      if (!ended || button.hidden) {
        document.getElementById(ended ? "asleep" : "unreached").hidden = false;
        return;
      }
      const pressed = document.createElement("input");
      pressed.type = "hidden";
      pressed.name = button.name;
      button.form.append(pressed);
      button.form.submit();
    });
  }

  /* What has to be mended is read out first. */
  const problems = document.getElementById("problems");
  if (problems) {
    problems.focus();
  }

  /* A link to a group of choices leads to the first of them. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("#problems a");
    const field = link && document.getElementById(link.hash.slice(1));
    const inside = field && (field.matches("input,select,textarea") ? field : field.querySelector("input,select,textarea"));
    if (inside) {
      event.preventDefault();
      inside.focus();
      inside.scrollIntoView({ block: "center" });
    }
  });
})();
