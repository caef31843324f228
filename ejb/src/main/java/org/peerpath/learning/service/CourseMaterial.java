package org.peerpath.learning.service;

import static org.peerpath.learning.LearningRule.AN_ITEM_LIES_IN_A_MODULE_OF_ITS_PROGRAMME;
import static org.peerpath.learning.LearningRule.A_LIBRARY_ITEM_IS_IN_THE_LIBRARY;
import static org.peerpath.learning.LearningRule.MATERIAL_IS_BROUGHT_OVER_ONCE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.learning.ItemKind;
import org.peerpath.learning.ItemPlan;
import org.peerpath.learning.LearningItem;
import org.peerpath.learning.LearningText;
import org.peerpath.programme.service.ProgrammeDefinitions;

/**
 * What the modules of a version hold, as its team keeps it: whoever answers for the programme adds, settles, orders and
 * takes out; whoever teaches it reads along.
 */
@Stateless
public class CourseMaterial {
    @Inject
    private Writers writers;

    @Inject
    private Materials materials;

    @Inject
    private TeamCourses team;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** All there is, also what was taken out. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TeamCourse course(long versionId, Locale reader) {
        return team.course(writers.read(actor.personId(), versionId), reader);
    }

    /** An item to settle. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ItemInHand item(long itemId, Locale reader) {
        return team.item(writers.item(actor.personId(), itemId), reader);
    }

    /** A module to which something is added, and the languages it may be written in. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ModuleRow module(long versionId, String module, Locale reader) {
        writers.written(actor.personId(), versionId);
        return team.module(versionId, module, reader);
    }

    /**
     * Something more, behind what is there.
     *
     * @return its number
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public long add(
            long versionId,
            String module,
            ItemKind kind,
            String language,
            @Valid ItemDraft draft,
            @Valid WordsDraft words) {
        var version = writers.written(actor.personId(), versionId);
        requireModule(versionId, module);
        team.requireLanguage(versionId, language);
        writers.lock(versionId);
        var item = new LearningItem(version.organisationId(), versionId, module, kind, plan(draft));
        item.place(materials.items(versionId).size());
        materials.add(item);
        materials.flush();
        materials.add(new LearningText(item, language, words.words(), actor.personId(), clock.instant()));
        return item.id();
    }

    /** What it is from now on, and in which module; its words stay. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void settle(long itemId, long version, @Valid ItemDraft draft) {
        var item = writers.itemAt(actor.personId(), itemId, version);
        item.settle(plan(draft));
        if (!draft.getModule().equals(item.module())) {
            requireModule(item.programmeVersionId(), draft.getModule());
            item.moveTo(
                    draft.getModule(),
                    materials.items(item.programmeVersionId()).size());
        }
    }

    /** One step up or down among what lies in the same module; at the end it stays. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void move(long itemId, boolean up) {
        var moved = writers.item(actor.personId(), itemId);
        writers.lock(moved.programmeVersionId());
        var all = materials.items(moved.programmeVersionId()).stream()
                .filter(item -> item.module().equals(moved.module()))
                .toList();
        var at = all.indexOf(moved);
        var other = at + (up ? -1 : 1);
        if (at >= 0 && other >= 0 && other < all.size()) {
            for (int i = 0; i < all.size(); i++) {
                all.get(i).place(i == at ? other : i == other ? at : i);
            }
        }
    }

    /** Out of sight for those who learn, until it is brought back. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void remove(long itemId, long version) {
        writers.itemAt(actor.personId(), itemId, version).remove(clock.instant());
    }

    @RolesAllowed(Roles.COURSE_LEAD)
    public void bringBack(long itemId) {
        writers.item(actor.personId(), itemId).bringBack();
    }

    /** Everything that another version of the same programme holds, into one that holds nothing yet. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void bringOver(long versionId, long fromVersionId) {
        var me = actor.personId();
        var version = writers.written(me, versionId);
        writers.lock(versionId);
        MATERIAL_IS_BROUGHT_OVER_ONCE.require(materials.items(versionId).isEmpty());
        var from = writers.others(version).stream()
                .filter(other -> other.id() == fromVersionId)
                .findFirst()
                .orElseThrow(NotFound::new);
        team.copy(materials.items(from.id()), versionId, me, clock.instant());
    }

    private ItemPlan plan(ItemDraft draft) {
        var plan = draft.plan();
        A_LIBRARY_ITEM_IS_IN_THE_LIBRARY.require(plan.resourceId() == null
                || materials.inTheLibrary(plan.resourceId(), Locale.ENGLISH).isPresent());
        return plan;
    }

    private void requireModule(long versionId, String module) {
        AN_ITEM_LIES_IN_A_MODULE_OF_ITS_PROGRAMME.require(definitions.of(versionId).modules().stream()
                .anyMatch(one -> one.code().equals(module)));
    }

    /** What can be linked from the library. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LibraryRow> library(String words, Locale reader) {
        return materials.library(words, reader);
    }
}
