package org.peerpath.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import org.peerpath.identity.JournalKey;

/** The keys of private journals: made at the first sign-in, unlocked by the password at each. */
@ApplicationScoped
class JournalKeys {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_LENGTH = 16;
    private static final String PLACE = "journal-key";

    @PersistenceContext
    private EntityManager em;

    /** The journal's key, which exists in the clear only in what this returns. */
    byte[] unlock(long personId, String password) {
        return em.createQuery("select k from JournalKey k where k.personId = :person", JournalKey.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .map(k -> lock(password, k.salt()).open(k.lockedKey(), PLACE + personId))
                .orElseGet(() -> begin(personId, password));
    }

    private byte[] begin(long personId, String password) {
        var key = random(Argon2id.LENGTH);
        var salt = random(SALT_LENGTH);
        em.persist(new JournalKey(personId, salt, lock(password, salt).seal(key, PLACE + personId)));
        return key;
    }

    private static SealedText lock(String password, byte[] salt) {
        return new SealedText(Argon2id.TODAY.derive(password, salt));
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
