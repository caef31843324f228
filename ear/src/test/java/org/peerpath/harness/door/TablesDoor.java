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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The tables themselves, for tests beside a database that only the server can open: {@code ?ask=} or {@code ?do=}. */
@WebServlet("/tables")
@SuppressWarnings("BanSerializableRead")
public class TablesDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @PersistenceContext(unitName = "peerpath")
    private transient EntityManager em;

    @Resource
    private transient UserTransaction transaction;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        var question = request.getParameter("ask");
        response.getWriter().print(question == null ? done(request.getParameter("do")) : rows(question));
    }

    /** A line for each row, a tab between its columns. */
    private String rows(String question) {
        List<?> rows = em.createNativeQuery(question).getResultList();
        return rows.stream()
                .map(row -> row instanceof Object[] columns
                        ? Arrays.stream(columns).map(String::valueOf).collect(Collectors.joining("\t"))
                        : String.valueOf(row))
                .collect(Collectors.joining("\n"));
    }

    private int done(String statement) throws ServletException {
        try {
            transaction.begin();
            int changed = em.createNativeQuery(statement).executeUpdate();
            transaction.commit();
            return changed;
        } catch (Exception refused) {
            throw new ServletException(refused);
        }
    }
}
