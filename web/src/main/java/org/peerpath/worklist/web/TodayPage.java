package org.peerpath.worklist.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.web.Site;
import org.peerpath.worklist.service.Task;
import org.peerpath.worklist.service.TaskPage;
import org.peerpath.worklist.service.Today;

/** Today: who needs me, oldest first, and one click to the thing. */
@Named
@RequestScoped
public class TodayPage {
    @Inject
    private Today today;

    @Inject
    private Site site;

    @Inject
    @Param(name = "from")
    private @Nullable String from;

    private TaskPage page = new TaskPage(List.of(), "");

    @PostConstruct
    void load() {
        page = today.page(from);
    }

    public List<Task> getTasks() {
        return page.tasks();
    }

    public String getNext() {
        return page.next();
    }

    /** Whether this is a later page: nothing there is not the same as nothing at all. */
    public boolean isLater() {
        return from != null;
    }

    public String say(Task task) {
        return TaskReading.sentence(task, site.getLocale());
    }

    public String address(Task task) {
        return TaskReading.address(task);
    }
}
