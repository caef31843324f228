package org.peerpath.harness.door;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What Peerpath would answer had somebody forgotten role and scope: all rows of a table, asked through the application's own
 * door to the database as whoever is signed in. {@code /unscoped/log_entry/id}; with {@code ?change} it is changed, and
 * how many rows that were is answered.
 */
@WebServlet("/unscoped/*")
@SuppressWarnings("BanSerializableRead")
public class UnscopedDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @PersistenceContext(unitName = "peerpath")
    private transient EntityManager em;

    @Resource
    private transient UserTransaction transaction;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var asked = request.getPathInfo().split("/", -1);
        var table = asked[1].replaceAll("[^a-z_]", "");
        var key = asked[2].replaceAll("[^a-z_]", "");
        response.setContentType("text/plain");
        response.getWriter()
                .print(
                        request.getParameter("change") == null
                                ? rows(table, key)
                                : Integer.toString(changed(table, key)));
    }

    private String rows(String table, String key) {
        List<?> rows = em.createNativeQuery("select cast(" + key + " as varchar) from " + table)
                .getResultList();
        return rows.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private int changed(String table, String key) throws ServletException {
        try {
            transaction.begin();
            try {
                return em.createNativeQuery("update " + table + " set " + key + " = " + key)
                        .executeUpdate();
            } finally {
                transaction.rollback();
            }
        } catch (Exception refused) {
            throw new ServletException(refused);
        }
    }
}
