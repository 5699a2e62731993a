"""Every address of the application; none holds a name of anybody or of a file."""

from django.urls import path

from redactor.web.views import acting, boards, document, entry, files

urlpatterns = [
    path("", boards.boards, name="boards"),
    path("enter/<str:token>/", entry.enter, name="enter"),
    path("sign-in/", entry.sign_in, name="sign-in"),
    path("sign-out/", entry.sign_out, name="sign-out"),
    path("second-factor/", entry.second_factor, name="second-factor"),
    path("become/<slug:account>/", entry.become, name="become"),
    path("board/<slug:board>/", boards.board, name="board"),
    path("board/<slug:board>/add/", boards.add, name="add"),
    path("board/<slug:board>/progress/", boards.progress, name="progress"),
    path("board/<slug:board>/<slug:number>/", document.document, name="document"),
    path("board/<slug:board>/<slug:number>/panel/", document.panel, name="panel"),
    path("board/<slug:board>/<slug:number>/act/", acting.acted, name="act"),
    path("board/<slug:board>/<slug:number>/publish/", acting.published, name="publish"),
    path("board/<slug:board>/<slug:number>/redline/", files.redline, name="redline"),
    path("board/<slug:board>/<slug:number>/picture/<int:index>/", files.picture, name="picture"),
]
